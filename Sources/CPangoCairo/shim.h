/* What hspplan asks of cairo, pango and GObject, declared here: their own headers lie in folders that only
 * pkg-config knows, and its other flags are not for Swift. Checked against those headers by a test, which defines
 * HSP_CHECK_DECLARATIONS. */
#ifndef HSP_PANGO_CAIRO_H
#define HSP_PANGO_CAIRO_H

#ifdef HSP_CHECK_DECLARATIONS
#include <cairo/cairo-pdf.h>
#include <pango/pangocairo.h>
#endif

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _cairo_font_options cairo_font_options_t;
typedef struct _PangoContext PangoContext;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoFont PangoFont;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoLayoutLine PangoLayoutLine;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoLanguage PangoLanguage;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _PangoAttribute PangoAttribute;

#ifndef HSP_CHECK_DECLARATIONS
enum { CAIRO_STATUS_SUCCESS = 0, CAIRO_STATUS_NO_MEMORY = 1 };
enum { CAIRO_PDF_METADATA_TITLE = 0, CAIRO_PDF_METADATA_AUTHOR = 1, CAIRO_PDF_METADATA_CREATE_DATE = 5 };
enum { CAIRO_HINT_STYLE_NONE = 1, CAIRO_HINT_METRICS_OFF = 1 };
enum { PANGO_SCALE = 1024 };
enum { PANGO_WRAP_WORD_CHAR = 2 };
#else
_Static_assert(CAIRO_STATUS_SUCCESS == 0 && CAIRO_STATUS_NO_MEMORY == 1, "status");
_Static_assert(
    CAIRO_PDF_METADATA_TITLE == 0 && CAIRO_PDF_METADATA_AUTHOR == 1 && CAIRO_PDF_METADATA_CREATE_DATE == 5,
    "metadata");
_Static_assert(CAIRO_HINT_STYLE_NONE == 1 && CAIRO_HINT_METRICS_OFF == 1, "hints");
_Static_assert(PANGO_SCALE == 1024, "scale");
_Static_assert(PANGO_WRAP_WORD_CHAR == 2, "wrap");
#endif

cairo_surface_t *cairo_pdf_surface_create_for_stream(
    unsigned (*write)(void *, const unsigned char *, unsigned), void *closure, double width, double height);
void cairo_pdf_surface_set_metadata(cairo_surface_t *, unsigned key, const char *text);
void cairo_surface_finish(cairo_surface_t *);
unsigned cairo_surface_status(cairo_surface_t *);
void cairo_surface_destroy(cairo_surface_t *);
const char *cairo_status_to_string(unsigned);
const char *cairo_version_string(void);

cairo_t *cairo_create(cairo_surface_t *);
void cairo_destroy(cairo_t *);
unsigned cairo_status(cairo_t *);
void cairo_show_page(cairo_t *);
void cairo_move_to(cairo_t *, double x, double y);
void cairo_line_to(cairo_t *, double x, double y);
void cairo_rectangle(cairo_t *, double x, double y, double width, double height);
void cairo_set_line_width(cairo_t *, double);
void cairo_set_source_rgb(cairo_t *, double red, double green, double blue);
void cairo_stroke(cairo_t *);
void cairo_fill(cairo_t *);

cairo_font_options_t *cairo_font_options_create(void);
void cairo_font_options_set_hint_style(cairo_font_options_t *, unsigned);
void cairo_font_options_set_hint_metrics(cairo_font_options_t *, unsigned);
void cairo_font_options_destroy(cairo_font_options_t *);

PangoFontMap *pango_cairo_font_map_get_default(void);
void pango_cairo_context_set_resolution(PangoContext *, double);
void pango_cairo_context_set_font_options(PangoContext *, const cairo_font_options_t *);
void pango_cairo_show_layout(cairo_t *, PangoLayout *);

PangoContext *pango_font_map_create_context(PangoFontMap *);
void pango_context_set_language(PangoContext *, PangoLanguage *);
PangoFont *pango_context_load_font(PangoContext *, const PangoFontDescription *);
PangoLanguage *pango_language_from_string(const char *);
const char *pango_version_string(void);

PangoFontDescription *pango_font_describe(PangoFont *);
PangoFontDescription *pango_font_description_from_string(const char *);
const char *pango_font_description_get_family(const PangoFontDescription *);
void pango_font_description_free(PangoFontDescription *);

PangoLayout *pango_layout_new(PangoContext *);
void pango_layout_set_font_description(PangoLayout *, const PangoFontDescription *);
void pango_layout_set_width(PangoLayout *, int);
void pango_layout_set_wrap(PangoLayout *, unsigned);
void pango_layout_set_attributes(PangoLayout *, PangoAttrList *);
void pango_layout_set_text(PangoLayout *, const char *, int length);
void pango_layout_get_size(PangoLayout *, int *width, int *height);
int pango_layout_get_line_count(PangoLayout *);
PangoLayoutLine *pango_layout_get_line_readonly(PangoLayout *, int line);
int pango_layout_line_get_start_index(PangoLayoutLine *);
int pango_layout_line_get_length(PangoLayoutLine *);

PangoAttrList *pango_attr_list_new(void);
void pango_attr_list_insert(PangoAttrList *, PangoAttribute *);
void pango_attr_list_unref(PangoAttrList *);
PangoAttribute *pango_attr_insert_hyphens_new(int);

void g_object_unref(void *);

#endif

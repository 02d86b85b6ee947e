#include "guard.h"
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

_Thread_local jmp_buf hsp_landing;

static _Thread_local uint64_t this_thread, this_epoch = 1;
static _Thread_local bool is_inside, is_prepared;
static _Thread_local char fault_text[512];
static atomic_uint_fast64_t last_thread;
static pthread_key_t end_of_thread;
static pthread_once_t once = PTHREAD_ONCE_INIT;

// GLPK prints even its fatal errors through here; nonzero keeps them off the terminal. `info` is not used.
static int keep_text(void *info, const char *text) {
  (void)info;
  size_t used = strlen(fault_text);
  if (used + 1 < sizeof fault_text)
    strncat(fault_text, text, sizeof fault_text - used - 1);
  return 1;
}

static void jump_back(void *info) {
  (void)info;
  if (is_inside)
    longjmp(hsp_landing, 1);
}

static void free_environment(void *unused) {
  (void)unused;
  glp_free_env();
}

static void make_key(void) { pthread_key_create(&end_of_thread, free_environment); }

hsp_status hsp_prepare(void) {
  if (is_inside)
    return HSP_BUSY;
  if (this_thread == 0)
    this_thread = atomic_fetch_add(&last_thread, 1) + 1;
  is_inside = true;
  fault_text[0] = 0;
  if (!is_prepared) {
    // The first call into a fresh environment can only fail for want of memory; it is guarded like the others
    // once the hook is set.
    pthread_once(&once, make_key);
    pthread_setspecific(end_of_thread, &end_of_thread);
    glp_error_hook(jump_back, NULL);
    glp_term_hook(keep_text, NULL);
    glp_term_out(GLP_OFF);
    is_prepared = true;
  }
  return HSP_OK;
}

hsp_status hsp_check(const hsp_program *program) {
  if (program->thread != this_thread)
    return HSP_WRONG_THREAD;
  if (program->epoch != this_epoch)
    return HSP_LOST;
  return hsp_prepare();
}

hsp_status hsp_fault(void) {
  this_epoch += 1;
  is_prepared = false;
  glp_free_env();
  is_inside = false;
  return HSP_FAULT;
}

hsp_status hsp_leave(void) {
  is_inside = false;
  return HSP_OK;
}

void hsp_adopt(hsp_program *program) {
  program->thread = this_thread;
  program->epoch = this_epoch;
}

const char *hsp_last_fault(void) { return fault_text; }

int *hsp_scratch(hsp_program *program, size_t count) {
  if (program->capacity < count) {
    size_t capacity = count + count / 2 + 64;
    int *indices = realloc(program->indices, capacity * sizeof(int));
    if (indices == NULL)
      return NULL;
    program->indices = indices;
    program->capacity = capacity;
  }
  return program->indices;
}

void hsp_close(hsp_program *program) {
  if (program == NULL)
    return;
  bool is_alive = program->thread == this_thread && program->epoch == this_epoch && !is_inside;
  // Deleting a sound object cannot fail; a failure must still not abort.
  if (is_alive && hsp_prepare() == HSP_OK) {
    if (setjmp(hsp_landing) == 0) {
      glp_delete_prob(program->problem);
      hsp_leave();
    } else {
      hsp_fault();
    }
  }
  free(program->indices);
  free(program);
}

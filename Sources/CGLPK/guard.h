// How a call into GLPK is kept from aborting: GLPK's error hook jumps back to the entry of the shim function,
// over C frames only, and the whole environment of the thread is freed. An epoch per thread tells handles that
// died with it.
#ifndef HSP_GUARD_H
#define HSP_GUARD_H

#include <float.h>
#include <glpk.h>
#include <setjmp.h>
#include "include/CGLPK.h"

struct hsp_program {
  glp_prob *problem;
  uint64_t thread, epoch;
  bool maximise;
  hsp_tuning tuning;
  int *indices; // scratch of GLPK's one-based indices, kept here so that a jump cannot leak it
  size_t capacity;
  uint64_t earlier_iterations; // beyond what GLPK's own int counts
};

extern _Thread_local jmp_buf hsp_landing;

hsp_status hsp_prepare(void);
hsp_status hsp_check(const hsp_program *program);
hsp_status hsp_fault(void);
hsp_status hsp_leave(void);
void hsp_adopt(hsp_program *program);
// Room for `count` one-based indices; NULL if memory is short.
int *hsp_scratch(hsp_program *program, size_t count);

#define HSP_ENTER_WITH(check)            \
  do {                                   \
    hsp_status entered_ = (check);       \
    if (entered_ != HSP_OK)              \
      return entered_;                   \
    if (setjmp(hsp_landing))             \
      return hsp_fault();                \
  } while (0)

#define HSP_ENTER(program) HSP_ENTER_WITH(hsp_check(program))

#endif

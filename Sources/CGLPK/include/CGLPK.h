// What Swift may ask of GLPK. No glp_* declaration is visible from here, and none of these functions can abort
// the process: a failure inside GLPK becomes HSP_FAULT. Indices count from 0. Infinite bounds are ±INFINITY.
#ifndef HSP_CGLPK_H
#define HSP_CGLPK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct hsp_program hsp_program;

typedef enum {
  HSP_OK,
  HSP_WRONG_THREAD, // the program belongs to another thread
  HSP_LOST,         // an earlier fault on this thread freed the program
  HSP_BUSY,         // called from inside a callback
  HSP_FAULT         // GLPK failed; every program of this thread is lost
} hsp_status;

// Why a GLPK routine ended, in our words.
typedef enum {
  HSP_DONE,
  HSP_ITERATION_LIMIT,
  HSP_NODE_LIMIT,
  HSP_TIME_LIMIT,
  HSP_STOPPED,
  HSP_BAD_BASIS,     // singular, ill-conditioned or of the wrong size
  HSP_CROSSING,      // bounds leave no value (no integer, for integer columns)
  HSP_SOLVER_FAILED,
  HSP_NO_FEASIBLE,
  HSP_NO_DUAL_FEASIBLE
} hsp_ending;

typedef enum { HSP_UNKNOWN, HSP_FEASIBLE, HSP_INFEASIBLE, HSP_NONE_FEASIBLE } hsp_feasibility;

typedef enum { HSP_PRIMAL, HSP_DUAL, HSP_DUAL_THEN_PRIMAL } hsp_method;

typedef enum { HSP_COLUMN_VALUES, HSP_ROW_VALUES, HSP_ROW_DUALS, HSP_REDUCED_COSTS, HSP_INTEGER_VALUES } hsp_quantity;

typedef struct {
  hsp_ending ending;
  hsp_feasibility primal, dual;
  double objective;
} hsp_simplex_result;

// Numerical settings, for measurements; hsp_open chooses those that were found best.
typedef struct {
  int factorization; // 0 Forrest-Tomlin, 1 Bartels-Golub, 2 Givens; + 16 block triangular (1 and 2 only)
  int updates;       // between refactorizations
  bool steepest_edge;
  int ratio_test;    // 0 textbook, 1 Harris, 2 long step
} hsp_tuning;

typedef struct {
  // asked
  bool rounding_cuts, gomory_cuts, cover_cuts, clique_cuts, presolve, pump;
  double relative_gap;
  bool has_cutoff;
  double cutoff;
  const double *incumbent; // checked by the caller; NULL if none
  int64_t most_nodes, most_iterations; // negative: unlimited
  int milliseconds;                    // negative: unlimited
  bool (*should_stop)(void *context);  // may be NULL
  void *context;
  // answered
  hsp_ending ending;
  bool has_solution, has_bound, is_optimal;
  double objective, bound;
  int64_t nodes;
} hsp_integer_run;

// The text of the last fault of this thread.
const char *hsp_last_fault(void);

hsp_status hsp_open(bool maximise, hsp_program **program);
// Frees the program; on another thread than its own the memory stays until that thread ends.
void hsp_close(hsp_program *program);
void hsp_tune(hsp_program *program, hsp_tuning tuning);

hsp_status hsp_add_rows(hsp_program *program, int count, const double *lower, const double *upper,
                        const int32_t *starts, const int32_t *columns, const double *coefficients);
hsp_status hsp_add_columns(hsp_program *program, int count, const double *lower, const double *upper,
                           const double *costs, const int32_t *starts, const int32_t *rows,
                           const double *coefficients);
hsp_status hsp_set_costs(hsp_program *program, int first, int count, const double *costs);
hsp_status hsp_set_column_bounds(hsp_program *program, int column, double lower, double upper);
hsp_status hsp_set_row_bounds(hsp_program *program, int row, double lower, double upper);
hsp_status hsp_set_integer(hsp_program *program, int first, int count, bool is_integer);
hsp_status hsp_remove_columns(hsp_program *program, int count, const int32_t *columns);

hsp_status hsp_iterations(hsp_program *program, int64_t *iterations);
hsp_status hsp_read(hsp_program *program, hsp_quantity quantity, int count, double *values);
hsp_status hsp_objective(hsp_program *program, double *objective);
hsp_status hsp_read_bounds(hsp_program *program, bool of_rows, int count, double *lower, double *upper);
// Statuses: 1 basic, 2 at lower, 3 at upper, 4 free, 5 fixed.
hsp_status hsp_read_basis(hsp_program *program, int rows, int columns, uint8_t *row_status,
                          uint8_t *column_status);
hsp_status hsp_set_basis(hsp_program *program, int rows, int columns, const uint8_t *row_status,
                         const uint8_t *column_status);
hsp_status hsp_slack_basis(hsp_program *program);
hsp_status hsp_crash_basis(hsp_program *program);
// Chooses scale factors; `anyway` even if the coefficients look well scaled.
hsp_status hsp_scale(hsp_program *program, bool anyway);

hsp_status hsp_simplex(hsp_program *program, hsp_method method, int most_iterations,
                       hsp_simplex_result *result);

// A copy with its own life, basis included; integer columns get integral bounds. HSP_CROSSING in `ending` if
// one of them has no integer left.
hsp_status hsp_copy(hsp_program *program, hsp_program **copy, hsp_ending *ending);
// Branch and bound on a program whose relaxation was just solved to optimality.
hsp_status hsp_integers(hsp_program *program, hsp_integer_run *run);
// By how much values, one for each column, break a bound, a row or integrality, relative to its size if above 1.
hsp_status hsp_violation(hsp_program *program, const double *values, double *worst);
// Rounds the integer columns, and says the objective at the result.
hsp_status hsp_round_integers(hsp_program *program, int count, double *values, double *objective);
// Adds the row "objective at least as good as the cutoff".
hsp_status hsp_add_cutoff(hsp_program *program, double cutoff);

// Reads a CPLEX-LP file into a new program; `*program` is NULL if the text is not one.
hsp_status hsp_read_lp(const char *path, hsp_program **program, int *rows, int *columns, bool *maximise);

#endif

// Swift has no word for asking the processor to fetch memory ahead; C has.
#ifndef HSPPLAN_PREFETCH_H
#define HSPPLAN_PREFETCH_H

static inline void prefetch(const void *address) { __builtin_prefetch(address); }

#endif

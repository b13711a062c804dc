/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs a command several times; prints the median and range of its time and its peak
 * memory.   measure LABEL ROUNDS BEFORE-SHELL-COMMAND COMMAND [ARGUMENT…]
 * The shell command runs before each round and is not timed ("" for none). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MAX_ROUNDS 50

static int
compare (const void *a, const void *b)
{
  double d = *(const double *) a - *(const double *) b;

  return d < 0 ? -1 : d > 0;
}

int
main (int argc, char **argv)
{
  double times[MAX_ROUNDS];
  long peak = 0;
  int rounds;

  if (argc < 5)
    return 2;
  rounds = atoi (argv[2]);
  if (rounds < 1 || rounds > MAX_ROUNDS)
    return 2;
  for (int i = 0; i < rounds; i++) {
    struct timespec from, to;
    struct rusage usage;
    int status;
    pid_t pid;

    if (*argv[3] != '\0' && system (argv[3]) != 0)
      return 1;
    clock_gettime (CLOCK_MONOTONIC, &from);
    pid = fork ();
    if (pid == 0) {
      execvp (argv[4], argv + 4);
      _exit (127);
    }
    if (wait4 (pid, &status, 0, &usage) != pid || !WIFEXITED (status) || WEXITSTATUS (status) != 0) {
      fprintf (stderr, "%s failed\n", argv[1]);
      return 1;
    }
    clock_gettime (CLOCK_MONOTONIC, &to);
    times[i] = (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6;
    if (usage.ru_maxrss > peak)
      peak = usage.ru_maxrss;
  }
  qsort (times, rounds, sizeof (double), compare);
  printf ("  %-44s %8.0f ms (%.0f-%.0f)   peak %6.1f MB\n", argv[1], times[rounds / 2], times[0], times[rounds - 1], peak / 1024.0);
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HdError:
 * @HD_ERROR_INVALID: what was typed or read is not acceptable; correct it
 * @HD_ERROR_CONSTRAINT: it contradicts another record; change one of the two
 * @HD_ERROR_NOT_FOUND: the record or file is not there (any more)
 * @HD_ERROR_BUSY: another instance is writing; the message names it
 * @HD_ERROR_TOO_NEW: made by a newer version; update the program
 * @HD_ERROR_NOT_OURS: not a council file, workbook or pack at all
 * @HD_ERROR_CORRUPT: damaged; restore a backup
 * @HD_ERROR_READ_ONLY: may not be written; copy it or ask for the right
 * @HD_ERROR_NETWORK: lies on a network share or in a synced folder; work on a local copy
 * @HD_ERROR_FULL: the disk is full or failed; nothing was changed
 * @HD_ERROR_TOO_LARGE: beyond the limits that protect the program; split it
 * @HD_ERROR_ENCRYPTED: protected by a password; save it without one
 * @HD_ERROR_CANCELLED: the user stopped it; nothing was changed
 * @HD_ERROR_FAILED: anything else, with the reason in the message
 *
 * Codes say what the user can do. Messages are in English msgids, translated
 * at the place that makes them, and end without a full stop.
 */
typedef enum {
  HD_ERROR_INVALID,
  HD_ERROR_CONSTRAINT,
  HD_ERROR_NOT_FOUND,
  HD_ERROR_BUSY,
  HD_ERROR_TOO_NEW,
  HD_ERROR_NOT_OURS,
  HD_ERROR_CORRUPT,
  HD_ERROR_READ_ONLY,
  HD_ERROR_NETWORK,
  HD_ERROR_FULL,
  HD_ERROR_TOO_LARGE,
  HD_ERROR_ENCRYPTED,
  HD_ERROR_CANCELLED,
  HD_ERROR_FAILED,
} HdError;

#define HD_ERROR (hd_error_quark ())
GQuark hd_error_quark (void);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"
#include <glib/gi18n-lib.h>
#include "attachment.h"
#include "text.h"

static const HdField attachment_fields[] = {
  [HD_ATTACHMENT_OWNER_TABLE] = { "owner_table", "", HD_TEXT, HD_FIELD_REQUIRED },
  [HD_ATTACHMENT_OWNER]       = { "owner", "", HD_INT, HD_FIELD_REQUIRED },
  [HD_ATTACHMENT_SHA256]      = { "sha256", "", HD_TEXT, HD_FIELD_REQUIRED },
  [HD_ATTACHMENT_NAME]        = { "name", N_("Name"), HD_TEXT, HD_FIELD_REQUIRED },
  [HD_ATTACHMENT_MIME]        = { "mime", N_("Type"), HD_TEXT },
  [HD_ATTACHMENT_SIZE]        = { "size", N_("Size"), HD_INT },
  [HD_ATTACHMENT_CAPTION]     = { "caption", N_("Caption"), HD_TEXT, HD_FIELD_FORM },
  [HD_ATTACHMENT_ADDED]       = { "added", N_("Added"), HD_FULL_DATE },
};
HD_DEFINE_RECORD (HdAttachment, hd_attachment, "attachment", N_("Attachment"), attachment_fields)

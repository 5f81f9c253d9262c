package org.yangguang.notification;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A notice as its reader sees it.
 *
 * @param number  project or application number
 * @param taskKey task id in the drawing, null when the notice is about no task
 * @param cosign  the co-signature to be answered, null for none
 * @param words   what the sender wrote, null for nothing
 */
public record NoticeView(long id, NoticeKind kind, String number, String title, String stage, String taskKey, String taskId, Long cosign,
                         String sentByName, String words, LocalDateTime createdAt, boolean read) implements Serializable {
}

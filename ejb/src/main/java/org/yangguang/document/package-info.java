/**
 * 档案: the papers of every record, kept once per content (SHA-256) in rows of the database, so that one backup and one
 * transaction hold everything and every node sees them. Knows no stage: who may see or add a paper is answered by the
 * component that owns the record ({@link org.yangguang.document.DocumentAccess}).
 */
@BusinessComponent(mayUse = {"identity", "regulation", "audit", "secrecy", "search"})
package org.yangguang.document;

import org.yangguang.shared.BusinessComponent;

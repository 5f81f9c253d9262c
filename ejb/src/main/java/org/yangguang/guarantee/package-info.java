/**
 * 保函、保证金: what a supplier lodges so that a contract is carried out (履约), an advance is paid back (预付款) and defects are
 * mended (质量). From the receipt to the return, with extension, claim and a warning before it runs out. Bid bonds are the
 * tender's own.
 */
@BusinessComponent(mayUse = {"calendar", "regulation", "identity", "audit", "document", "contract"})
package org.yangguang.guarantee;

import org.yangguang.shared.BusinessComponent;

/**
 * 试算: the rules of procurement, contract, payment and performance tried on a case without a tender. It computes nothing
 * by itself: every figure comes from the rule that the stage uses, every parameter from the law of the case's own date, and
 * the answer says which. Called by pages and API only; keeps nothing.
 */
@BusinessComponent(mayUse = {"calendar", "regulation", "registry", "project", "tender", "contract", "performance", "payment"})
package org.yangguang.calculator;

import org.yangguang.shared.BusinessComponent;

/**
 * 资金前瞻: where each yuan that is owed stands, how much money each month will need, what lies idle, and until when each step
 * has to be done so that the year's money can still be paid. Reads the stages through their doors and changes nothing; called
 * by pages, the interface for programs and the long lists of reporting.
 */
@BusinessComponent(mayUse = {"calendar", "regulation", "identity", "audit", "workflow", "project", "budget", "contract",
        "implementation", "cost", "payment"})
package org.yangguang.outlook;

import org.yangguang.shared.BusinessComponent;

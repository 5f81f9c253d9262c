/**
 * 节假日、工作日和业务时钟: what counts as a working day, and what time it is for everyone. The calendar refuses a year whose
 * days off are not loaded; the clock is the system's own in production and moves forward by hand in a demonstration.
 */
@BusinessComponent
package org.yangguang.calendar;

import org.yangguang.shared.BusinessComponent;

package org.yangguang.outlook;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** 执行进度 of a year, by programme and by project, those furthest behind first. */
public record ExecutionView(int year, LocalDate asOf, List<Execution> programmes, List<Execution> projects) implements Serializable {
}

package org.yangguang.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.yangguang.export.ExportOrder;
import org.yangguang.export.ExportPlan;
import org.yangguang.export.ExportProgress;
import org.yangguang.export.ExportSource;

/** 项目全卷; {@code number} of the project. */
@ApplicationScoped
class ArchiveExport implements ExportSource {

    @Inject
    private ArchiveService archives;

    @Override
    public String kind() {
        return "archive";
    }

    @Override
    public ExportPlan plan(ExportOrder order) {
        return new ExportPlan(FormTexts.of("register.archive") + " " + order.of("number"), archives.viewArchiveName(order.of("number")),
                "application/zip", archives.countFiles(order.of("number")));
    }

    @Override
    public void write(ExportOrder order, OutputStream out, ExportProgress progress) {
        archives.exportProject(order.of("number"), out, progress);
    }
}

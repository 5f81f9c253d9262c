package org.yangguang.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.yangguang.export.ExportOrder;
import org.yangguang.export.ExportPlan;
import org.yangguang.export.ExportProgress;
import org.yangguang.export.ExportSource;

/** 政府采购档案 as one PDF; {@code number} of the tender. */
@ApplicationScoped
class BinderExport implements ExportSource {

    @Inject
    private BinderService binders;

    @Override
    public String kind() {
        return "binder";
    }

    @Override
    public ExportPlan plan(ExportOrder order) {
        return new ExportPlan(FormTexts.of("forms.binder") + " " + order.of("number"), binders.viewBinderName(order.of("number")), "application/pdf",
                binders.countPapers(order.of("number")));
    }

    @Override
    public void write(ExportOrder order, OutputStream out, ExportProgress progress) {
        binders.exportBinder(order.of("number"), out, progress);
    }
}

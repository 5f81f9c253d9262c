package org.yangguang.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.yangguang.export.ExportOrder;
import org.yangguang.export.ExportPlan;
import org.yangguang.export.ExportService;
import org.yangguang.export.ExportView;
import org.yangguang.web.shell.GuardedServlet;

/** Ordered files for the page's links: /app/export/{number}; and a short list at once: /app/export?kind=register&amp;list=… */
@WebServlet({"/app/export", "/app/export/*"})
public class ExportServlet extends GuardedServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExportService exports;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null) {
            Map<String, String> asked = new HashMap<>();
            request.getParameterMap().forEach((word, values) -> asked.put(word, values[0]));
            ExportOrder order = new ExportOrder(asked.remove("kind"), asked);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exports.findAtOnce(order, out);
            ExportPlan plan = exports.viewPlan(order);
            ExportFiles.head(plan.fileName(), plan.mediaType()).forEach(response::setHeader);
            response.setContentLength(out.size());
            out.writeTo(response.getOutputStream());
            return;
        }
        ExportView file = exports.viewExport(request.getPathInfo().substring(1));
        ExportFiles.head(file.fileName(), exports.findMediaType(file.number())).forEach(response::setHeader);
        response.setContentLengthLong(file.bytes());
        exports.findContent(file.number(), response.getOutputStream());
    }
}

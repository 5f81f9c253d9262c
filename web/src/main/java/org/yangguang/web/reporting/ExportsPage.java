package org.yangguang.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.yangguang.export.ExportOrder;
import org.yangguang.export.ExportService;
import org.yangguang.export.ExportStatus;
import org.yangguang.export.ExportView;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Pages;
import org.yangguang.web.shell.Texts;

/** 我的导出, {@code /app/exports.xhtml}: what was ordered and how far it is; and the buttons that order ledgers and dossiers. */
@Named("exports")
@RequestScoped
public class ExportsPage {

    @Inject
    private ExportService exports;
    @Inject
    private Messages messages;
    @Inject
    private Texts texts;

    private List<ExportView> rows;

    public List<ExportView> getRows() {
        if (rows == null) {
            rows = exports.listExports();
        }
        return rows;
    }

    /** Whether something is still being made, so that the page looks again. */
    public boolean isOpen() {
        return getRows().stream().anyMatch(r -> r.status().isOpen());
    }

    /** What the file holds, in the reader's language: the file itself is a Chinese document, whoever reads this list. */
    public String title(ExportView row) {
        Map<String, String> asked = row.asked();
        return switch (row.kind()) {
            case "register" -> texts.of("register." + asked.get("list"));
            case "ledger" -> year(row) + texts.of("forms.ledger." + asked.get("name"));
            case "archive" -> texts.of("register.archive") + " " + asked.get("number");
            case "binder" -> texts.of("forms.binder") + " " + asked.get("number");
            default -> row.title();
        };
    }

    /** The overdue list is of no year; a ledger of no named year is that of the order's. */
    private static String year(ExportView row) {
        return row.asked().get("name").equals("overdue-list") ? ""
                : row.asked().getOrDefault("year", String.valueOf(row.orderedAt().getYear())) + " ";
    }

    public String tint(ExportView row) {
        return switch (row.status()) {
            case READY -> "ok";
            case FAILED -> "bad";
            case RUNNING -> "info";
            default -> "";
        };
    }

    /** Why it was not made: a rule's sentence, or an incident. */
    public String reason(ExportView row) {
        if (row.status() != ExportStatus.FAILED) {
            return null;
        }
        return row.reason().startsWith("EXPORT-") ? texts.rule("export", row.reason())
                : texts.of(row.reason().startsWith("YG-") ? "export.incident" : "export.refused", row.reason());
    }

    public void remove(String number) {
        exports.removeExport(number);
        rows = null;
    }

    /** A ledger, at once where its rows are few, else in the background; {@code year} 0 for this one and for the overdue list. */
    public String ledger(String name, int year) {
        ExportOrder ledger = new ExportOrder("ledger", year == 0 ? Map.of("name", name) : Map.of("name", name, "year", String.valueOf(year)));
        if (exports.viewPlan(ledger).rows() <= ExportService.MOST_AT_ONCE) {
            Pages.redirect("/app/forms/" + name + (year == 0 ? "" : "?year=" + year));
            return null;
        }
        return order(ledger);
    }

    public String orderArchive(String number) {
        return order(new ExportOrder("archive", Map.of("number", number)));
    }

    /** 政府采购档案: the file of a procurement as one PDF. */
    public String orderBinder(String number) {
        return order(new ExportOrder("binder", Map.of("number", number)));
    }

    private String order(ExportOrder order) {
        messages.done("export.taken", exports.orderExport(order).title());
        return "/app/exports.xhtml?faces-redirect=true";
    }
}

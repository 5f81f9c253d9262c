package org.yangguang.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.export.ExportOrder;
import org.yangguang.export.ExportPlan;
import org.yangguang.export.ExportProgress;
import org.yangguang.export.ExportSource;
import org.yangguang.identity.CurrentActor;
import org.yangguang.reports.RowBook;
import org.yangguang.shared.Money;
import org.yangguang.shared.Slice;

/** A list exactly as it is seen: its filter, its columns in their order; {@code list}, {@code columns} and the words of the filter. */
@ApplicationScoped
class RegisterExport implements ExportSource {

    static final String KIND = "register";
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int OVERLAP = 50;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private RegisterService registers;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isGivenAtOnce() {
        return true;
    }

    @Override
    public ExportPlan plan(ExportOrder order) {
        String list = order.of("list");
        long rows = registers.viewRegister(list, order.asked(), 0, 1).total();
        return new ExportPlan(FormTexts.of("register." + list), list + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock)) + ".xlsx",
                MEDIA_TYPE, rows);
    }

    @Override
    public void write(ExportOrder order, OutputStream out, ExportProgress progress) throws IOException {
        String list = order.of("list");
        List<RegisterColumn> columns = registers.listChosen(list, order.of("columns"));
        try (RowBook book = new RowBook(FormTexts.of("register." + list), columns.stream().map(RegisterExport::title).toList(),
                FormTexts.of("register.note") + actor.get().displayName() + "　" + MINUTE.format(LocalDateTime.now(clock)))) {
            fill(book, columns, order, progress);
            book.write(out);
        }
    }

    /** All rows once, while others go on working: each row leads to a page of its own, by which it is known again. */
    private void fill(RowBook book, List<RegisterColumn> columns, ExportOrder order, ExportProgress progress) {
        Set<String> written = new HashSet<>();
        int first = 0;
        int count;
        do {
            count = fill(book, columns, order, first, written);
            progress.done(written.size());
            // what leaves the list meanwhile moves the rest up; so each page begins somewhat before the last one's end
            first += count - OVERLAP;
        } while (count == Slice.MOST);
        boolean late = written.size() > Slice.MOST;
        // what was changed meanwhile has moved to the beginning of its list
        for (first = 0; late; first += count) {
            int before = written.size();
            count = fill(book, columns, order, first, written);
            late = written.size() > before && count == Slice.MOST;
        }
        progress.done(written.size());
    }

    /** Writes those of a page's rows that have not been written yet; how many rows the page has. */
    private int fill(RowBook book, List<RegisterColumn> columns, ExportOrder order, int first, Set<String> written) {
        List<RegisterRow> rows = registers.viewRegister(order.of("list"), order.asked(), first, Slice.MOST).rows();
        rows.stream().filter(row -> written.add(row.page()))
                .forEach(row -> book.add(columns.stream().map(c -> cell(c, row.cells().get(c.word()))).toArray()));
        return rows.size();
    }

    private static RowBook.Title title(RegisterColumn column) {
        String text = FormTexts.of(column.text());
        return new RowBook.Title(column.isMoney() ? text + "（元）" : text, switch (column.kind()) {
            case TEXT -> 36;
            case NUMBER -> 24;
            case TIME -> 20;
            case DAYS -> 10;
            default -> 16;
        }, column.isMoney());
    }

    private static Object cell(RegisterColumn column, Object value) {
        return value == null ? null : column.kind() == RegisterColumn.Kind.WORD ? FormTexts.of((String) value)
                : value instanceof Money amount ? amount.yuan() : value;
    }
}

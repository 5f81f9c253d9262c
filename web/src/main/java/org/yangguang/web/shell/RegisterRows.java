package org.yangguang.web.shell;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a register page, read from its service as the pages of the table are turned. */
public final class RegisterRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final Count count;
    private final Page<T> page;

    /** How many rows there are under the filter as it is now. */
    @FunctionalInterface
    public interface Count extends Serializable {
        long get();
    }

    /** So many rows from the first wanted on, under the same filter. */
    @FunctionalInterface
    public interface Page<T> extends Serializable {
        List<T> get(int first, int size);
    }

    public RegisterRows(Count count, Page<T> page) {
        this.count = count;
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) count.get();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        return page.get(first, size);
    }
}

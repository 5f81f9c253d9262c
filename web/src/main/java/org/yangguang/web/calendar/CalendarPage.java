package org.yangguang.web.calendar;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.calendar.CalendarService;
import org.yangguang.calendar.HolidayView;
import org.yangguang.calendar.LoadYear;
import org.yangguang.calendar.YearView;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Texts;

/** calendar.xhtml: the years that are loaded, and for the system administrator the next one. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarService calendar;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Messages messages;

    @Inject
    private Texts texts;

    private List<YearView> years;
    private Integer shown;
    private Integer year;
    private String source;
    private String days;

    public boolean isMayLoad() {
        return currentActor.get().roles().contains(Role.SYSTEM_ADMINISTRATOR);
    }

    public List<YearView> getYears() {
        if (years == null) {
            years = calendar.listYears();
        }
        return years;
    }

    /** The year whose days are listed: the last one unless another was chosen. */
    public YearView getShownYear() {
        List<YearView> all = getYears();
        return all.stream().filter(y -> shown != null && y.year() == shown).findFirst().orElseGet(() -> all.get(all.size() - 1));
    }

    public void show(int chosen) {
        shown = chosen;
    }

    public void load() {
        List<HolidayView> read = new ArrayList<>();
        if (!read(read)) {
            return;
        }
        calendar.loadYear(new LoadYear(year, source, read));
        messages.done("calendar.loaded", String.valueOf(year));
        shown = year;
        years = null;
        year = null;
        source = null;
        days = null;
    }

    /** One day a line; a line that cannot be read is told with its number, and nothing is sent. */
    private boolean read(List<HolidayView> into) {
        boolean readable = true;
        String[] lines = days == null ? new String[0] : days.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].trim();
            if (line.isEmpty()) {
                continue;
            }
            HolidayView day = day(line);
            if (day == null) {
                String text = texts.of("calendar.lineUnreadable", i + 1, line);
                FacesContext.getCurrentInstance().addMessage("load:days", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
                readable = false;
            } else {
                into.add(day);
            }
        }
        if (!readable) {
            FacesContext.getCurrentInstance().validationFailed();
        }
        return readable;
    }

    private static HolidayView day(String line) {
        String[] parts = line.split("\\s+", 3);
        if (parts.length != 3) {
            return null;
        }
        boolean worked = List.of("上班", "调休上班", "worked").contains(parts[1]);
        boolean off = List.of("放假", "off").contains(parts[1]);
        try {
            return worked || off ? new HolidayView(LocalDate.parse(parts[0]), worked, parts[2]) : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}

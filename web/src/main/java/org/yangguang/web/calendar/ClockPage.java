package org.yangguang.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.yangguang.calendar.CalendarService;
import org.yangguang.calendar.ClockView;
import org.yangguang.calendar.MoveClock;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.web.shell.Messages;

/** clock.xhtml: what time it is, and in a demonstration the way forward. */
@Named
@ViewScoped
public class ClockPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarService calendar;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Messages messages;

    private LocalDateTime to;

    public ClockView getClock() {
        return calendar.viewClock();
    }

    public boolean isYearLoaded() {
        return getClock().workingDay() != null;
    }

    /** As text, so that no thousands separator gets in. */
    public String getThisYear() {
        return String.valueOf(getClock().now().getYear());
    }

    public boolean isMayMove() {
        return getClock().movable() && currentActor.get().roles().contains(Role.SYSTEM_ADMINISTRATOR);
    }

    public void move() {
        done(calendar.moveClock(new MoveClock(to)));
    }

    public void forward(int days, int hours) {
        LocalDateTime now = calendar.viewClock().now().truncatedTo(ChronoUnit.SECONDS);
        done(calendar.moveClock(new MoveClock(now.plusDays(days).plusHours(hours))));
    }

    private void done(ClockView moved) {
        messages.done("calendar.moved", moved.now());
        to = null;
    }

    public LocalDateTime getTo() {
        return to;
    }

    public void setTo(LocalDateTime to) {
        this.to = to;
    }
}

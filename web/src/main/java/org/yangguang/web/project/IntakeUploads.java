package org.yangguang.web.project;

import jakarta.enterprise.inject.spi.CDI;
import org.yangguang.document.Upload;
import org.yangguang.project.IntakeService;
import org.yangguang.web.shell.Uploads;

/** Files chosen for an import: a workbook is looked into as soon as it arrives. */
class IntakeUploads extends Uploads {

    private static final long serialVersionUID = 1L;

    @Override
    protected void examine(Upload upload, String field) {
        if (IntakeService.WORKBOOK_FIELD.equals(field)) {
            CDI.current().select(IntakeService.class).get().examineWorkbook(upload);
        } else {
            super.examine(upload, field);
        }
    }

    /** The file chosen last at this chooser, null when there is none. */
    Upload taken(String field) {
        return take().stream().filter(u -> field.equals(u.kind())).reduce((one, later) -> later).orElse(null);
    }
}

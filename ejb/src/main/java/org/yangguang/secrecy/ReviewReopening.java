package org.yangguang.secrecy;

import java.io.Serializable;

/** @param reason why it is put forward again */
public record ReviewReopening(String reason) implements Serializable {
}

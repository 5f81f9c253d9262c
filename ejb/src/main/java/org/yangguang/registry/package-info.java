/** 企业库与专家库: who may supply and who may judge. Later stages ask it for views and for draws by lot. */
@BusinessComponent(mayUse = {"identity", "audit", "calendar", "regulation", "document", "secrecy"})
package org.yangguang.registry;

import org.yangguang.shared.BusinessComponent;

package org.vigie.local.command;

import org.vigie.schemas.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code vigie --version} says. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"vigie " + Version.text()};
    }
}

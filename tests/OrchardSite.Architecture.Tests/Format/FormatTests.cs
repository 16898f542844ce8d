using System.Diagnostics;

namespace OrchardSite.Architecture.Tests.Format;

public sealed class FormatTests
{
    [Fact]
    public async Task Sources_AreFormattedAsTheEditorConfigSays()
    {
        var start = new ProcessStartInfo("dotnet", "format OrchardSite.sln --verify-no-changes --no-restore --verbosity quiet --exclude **/vendor/**")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, await output + await error);
    }
}

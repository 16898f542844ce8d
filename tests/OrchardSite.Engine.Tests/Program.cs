using OrchardSite.Engine.Tests.Data.Killed;

namespace OrchardSite.Engine.Tests;

/// <summary>This assembly as a program: the process that a test kills.</summary>
internal static class Program
{
    public const string WriteCommand = "write";

    private static async Task Main(string[] arguments)
    {
        if (arguments is [WriteCommand, var fileName])
        {
            await EndlessWriter.RunAsync(fileName);
        }
    }
}

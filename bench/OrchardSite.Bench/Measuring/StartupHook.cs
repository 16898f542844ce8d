using System.Globalization;
using OrchardSite.Bench;

/// <summary>Runs inside the measured program, as <c>DOTNET_STARTUP_HOOKS</c> asks: writes down what it has allocated, ten times a second.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Allocations.Variable) is not { Length: > 0 } file)
        {
            return;
        }

        var thread = new Thread(() =>
        {
            while (true)
            {
                var next = $"{file}.next";
                File.WriteAllText(next, GC.GetTotalAllocatedBytes().ToString(CultureInfo.InvariantCulture));
                File.Move(next, file, overwrite: true);
                Thread.Sleep(100);
            }
        })
        {
            IsBackground = true,
            Name = "Bench allocations",
        };
        thread.Start();
    }
}

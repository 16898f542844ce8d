using Jint.Runtime;
using OrchardSite.Engine.Tenancy.Scripting;

namespace OrchardSite.Engine.Tests.Tenancy;

/// <summary>A script that never ends, or wants everything, is stopped with an error.</summary>
public sealed class JavaScriptLimitTests
{
    [Fact]
    public void Evaluate_EndlessLoop_IsStopped() => Assert.Throws<StatementsCountOverflowException>(() => Run("while (true) { }"));

    [Fact]
    public void Evaluate_EndlessRecursion_IsStopped() => Assert.Throws<RecursionDepthOverflowException>(() => Run("(function f() { return f(); })()"));

    [Fact]
    public void Evaluate_TextThatGrowsWithoutEnd_IsStopped() =>
        Assert.ThrowsAny<Exception>(() => Run("var text = 'x'; while (true) { text = text + text; }"));

    private static object? Run(string script)
    {
        var engine = new JavaScriptEngine();
        return engine.Evaluate(engine.CreateScope([], null!, null, null), script);
    }
}

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

    [Theory]
    [InlineData("new Uint8Array(2000000000)")]
    [InlineData("new ArrayBuffer(2000000000)")]
    [InlineData("new Array(500000000).fill(0)")]
    [InlineData("'x'.repeat(2000000000)")]
    public void Evaluate_MemoryTakenAtOnce_IsRefused(string script) => Assert.ThrowsAny<Exception>(() => Run(script));

    [Fact]
    public void Evaluate_ExpressionThatBacktracks_IsStopped() => Assert.ThrowsAny<Exception>(() => Run($"/^(a+)+$/.test('{new string('a', 60)}!')"));

    [Fact]
    public void Evaluate_ListsAndExpressionsOfARecipe_Work() => Assert.Equal("a-b", Run("['b', 'a'].sort().join('-').replace(/x+/g, '')"));

    private static object? Run(string script)
    {
        var engine = new JavaScriptEngine();
        return engine.Evaluate(engine.CreateScope([], null!, null, null), script);
    }
}

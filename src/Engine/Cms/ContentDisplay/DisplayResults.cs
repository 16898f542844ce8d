using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.ContentDisplay;

/// <summary>Walks what a driver returned.</summary>
internal static class DisplayResults
{
    /// <summary>The single shapes in a result, however it was combined.</summary>
    public static IEnumerable<ShapeResult> Shapes(IDisplayResult? result) => result switch
    {
        ShapeResult shape => [shape],
        CombinedResult combined => combined.GetResults().SelectMany(Shapes),
        _ => [],
    };

    public static Task ApplyAsync(IDisplayResult? result, BuildDisplayContext context) => result?.ApplyAsync(context) ?? Task.CompletedTask;

    public static Task ApplyAsync(IDisplayResult? result, BuildEditorContext context) => result?.ApplyAsync(context) ?? Task.CompletedTask;
}

namespace OrchardCore.DisplayManagement.Views;

/// <summary>Several results as one.</summary>
public class CombinedResult : IDisplayResult
{
    private readonly IEnumerable<IDisplayResult> _results;

    public CombinedResult(params IDisplayResult[] results) => _results = results;

    public CombinedResult(IEnumerable<IDisplayResult> results) => _results = results;

    public IEnumerable<IDisplayResult> GetResults() => _results;

    public async Task ApplyAsync(BuildDisplayContext context)
    {
        foreach (var result in _results)
        {
            if (result is not null)
            {
                await result.ApplyAsync(context);
            }
        }
    }

    public async Task ApplyAsync(BuildEditorContext context)
    {
        foreach (var result in _results)
        {
            if (result is not null)
            {
                await result.ApplyAsync(context);
            }
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;

namespace OrchardSite.Engine.Cms.ContentDisplay.Fields;

/// <summary>Finds field drivers among those that were registered.</summary>
internal sealed class ContentFieldDisplayDriverResolver(IServiceProvider services, IOptions<ContentDisplayOptions> options) : IContentFieldDisplayDriverResolver
{
    private readonly ContentDisplayOptions _options = options.Value;

    public IList<IContentFieldDisplayDriver> GetDisplayModeDrivers(string fieldName, string? displayMode) =>
        _options.ContentFieldOptions.TryGetValue(fieldName, out var option)
            ? Resolve(option.DisplayModeDrivers.Where(driver => driver.DisplayMode(displayMode)))
            : [];

    public IList<IContentFieldDisplayDriver> GetEditorDrivers(string fieldName, string? editor) =>
        _options.ContentFieldOptions.TryGetValue(fieldName, out var option)
            ? Resolve(option.EditorDrivers.Where(driver => driver.Editor(editor)))
            : [];

    private List<IContentFieldDisplayDriver> Resolve(IEnumerable<ContentFieldDisplayDriverOption> drivers) =>
        [.. drivers.Select(driver => (IContentFieldDisplayDriver)services.GetRequiredService(driver.DisplayDriverType))];
}

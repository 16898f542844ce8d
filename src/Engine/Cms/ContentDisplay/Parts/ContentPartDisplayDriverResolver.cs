using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;

namespace OrchardSite.Engine.Cms.ContentDisplay.Parts;

/// <summary>Finds part drivers among those that were registered.</summary>
internal sealed class ContentPartDisplayDriverResolver(IServiceProvider services, IOptions<ContentDisplayOptions> options) : IContentPartDisplayDriverResolver
{
    private readonly ContentDisplayOptions _options = options.Value;

    public IList<IContentPartDisplayDriver> GetDisplayModeDrivers(string partName, string? displayMode) =>
        _options.ContentPartOptions.TryGetValue(partName, out var option)
            ? Resolve(option.DisplayDrivers.Where(driver => driver.DisplayMode(displayMode)))
            : [];

    public IList<IContentPartDisplayDriver> GetEditorDrivers(string partName, string? editor) =>
        _options.ContentPartOptions.TryGetValue(partName, out var option)
            ? Resolve(option.EditorDrivers.Where(driver => driver.Editor(editor)))
            : [];

    private List<IContentPartDisplayDriver> Resolve(IEnumerable<ContentPartDisplayDriverOption> drivers) =>
        [.. drivers.Select(driver => (IContentPartDisplayDriver)services.GetRequiredService(driver.DisplayDriverType))];
}

using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Environment.Extensions;

namespace OrchardSite.Engine.Cms.ContentTypes.Display;

/// <summary>
/// The editors and the ways to show that a part or field has: templates named <c>{Name}.Option</c>, <c>{Name}-{Editor}.Option</c>,
/// <c>{Name}.DisplayOption</c> and <c>{Name}-{Mode}.DisplayOption</c>, each an option of a list.
/// </summary>
internal sealed class EditorChoices(IShapeTableManager shapeTables, IAdminThemeService adminTheme, IShapeFactory shapeFactory)
{
    public Task<IReadOnlyList<EditorChoice>> EditorsAsync(string name, string? current) => ListAsync($"{name}_Option", "Editor", current);

    public Task<IReadOnlyList<EditorChoice>> DisplayModesAsync(string name, string? current) => ListAsync($"{name}_DisplayOption", "DisplayMode", current);

    /// <summary>Whether there is such an editor; none named is the standard one.</summary>
    public async Task<bool> HasEditorAsync(string name, string? editor) => string.IsNullOrEmpty(editor) || (await NamesAsync($"{name}_Option")).Contains($"{name}_Option__{editor}");

    public async Task<bool> HasDisplayModeAsync(string name, string? mode) => string.IsNullOrEmpty(mode) || (await NamesAsync($"{name}_DisplayOption")).Contains($"{name}_DisplayOption__{mode}");

    private async Task<IReadOnlyList<EditorChoice>> ListAsync(string shapeType, string property, string? current)
    {
        var options = new List<EditorChoice>();
        var names = await NamesAsync(shapeType);
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            var option = await shapeFactory.CreateAsync(name);
            option.Properties[property] = current ?? string.Empty;
            options.Add(new EditorChoice(option, null));
        }

        // What is set but has no option of its own is kept until another is chosen.
        if (!string.IsNullOrEmpty(current) && !names.Contains($"{shapeType}__{current}"))
        {
            options.Add(new EditorChoice(null, current));
        }

        return options;
    }

    private async Task<HashSet<string>> NamesAsync(string shapeType)
    {
        var theme = await adminTheme.GetAdminThemeAsync();
        var table = await shapeTables.GetShapeTableAsync(theme?.Id);
        return table.Bindings.Keys.Where(key => key == shapeType || key.StartsWith($"{shapeType}__", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
    }
}

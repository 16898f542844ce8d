namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The drivers registered for one field type.</summary>
public class ContentFieldDisplayOption : ContentFieldOptionBase
{
    private readonly List<ContentFieldDisplayDriverOption> _displayModeDrivers = [];
    private readonly List<ContentFieldDisplayDriverOption> _editorDrivers = [];

    public ContentFieldDisplayOption(Type contentFieldType)
        : base(contentFieldType)
    {
    }

    public IReadOnlyList<ContentFieldDisplayDriverOption> DisplayModeDrivers => _displayModeDrivers;

    public IReadOnlyList<ContentFieldDisplayDriverOption> EditorDrivers => _editorDrivers;

    internal void ForDisplayMode(Type driverType, Func<string?, bool> predicate) =>
        FindOrAdd(_displayModeDrivers, driverType).SetDisplayMode(predicate);

    internal void ForEditor(Type driverType, Func<string?, bool> predicate) =>
        FindOrAdd(_editorDrivers, driverType).SetEditor(predicate);

    internal void Remove(Type driverType)
    {
        _displayModeDrivers.RemoveAll(option => option.DisplayDriverType == driverType);
        _editorDrivers.RemoveAll(option => option.DisplayDriverType == driverType);
    }

    private static ContentFieldDisplayDriverOption FindOrAdd(List<ContentFieldDisplayDriverOption> drivers, Type driverType)
    {
        var option = drivers.Find(candidate => candidate.DisplayDriverType == driverType);
        if (option is null)
        {
            option = new ContentFieldDisplayDriverOption(driverType);
            drivers.Add(option);
        }

        return option;
    }
}

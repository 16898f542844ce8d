namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The drivers registered for one part type.</summary>
public class ContentPartDisplayOption : ContentPartOptionBase
{
    private readonly List<ContentPartDisplayDriverOption> _displayDrivers = [];
    private readonly List<ContentPartDisplayDriverOption> _editorDrivers = [];

    public ContentPartDisplayOption(Type contentPartType)
        : base(contentPartType)
    {
    }

    public IReadOnlyList<ContentPartDisplayDriverOption> DisplayDrivers => _displayDrivers;

    public IReadOnlyList<ContentPartDisplayDriverOption> EditorDrivers => _editorDrivers;

    internal void ForDisplayMode(Type driverType, Func<string?, bool> predicate) =>
        FindOrAdd(_displayDrivers, driverType).SetDisplayMode(predicate);

    internal void ForEditor(Type driverType, Func<string?, bool> predicate) =>
        FindOrAdd(_editorDrivers, driverType).SetEditor(predicate);

    internal void Remove(Type driverType)
    {
        _displayDrivers.RemoveAll(option => option.DisplayDriverType == driverType);
        _editorDrivers.RemoveAll(option => option.DisplayDriverType == driverType);
    }

    private static ContentPartDisplayDriverOption FindOrAdd(List<ContentPartDisplayDriverOption> drivers, Type driverType)
    {
        var option = drivers.Find(candidate => candidate.DisplayDriverType == driverType);
        if (option is null)
        {
            option = new ContentPartDisplayDriverOption(driverType);
            drivers.Add(option);
        }

        return option;
    }
}

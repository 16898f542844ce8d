namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Finds the drivers of a part for a display mode or an editor.</summary>
public interface IContentPartDisplayDriverResolver
{
    IList<IContentPartDisplayDriver> GetDisplayModeDrivers(string partName, string? displayMode);

    IList<IContentPartDisplayDriver> GetEditorDrivers(string partName, string? editor);
}

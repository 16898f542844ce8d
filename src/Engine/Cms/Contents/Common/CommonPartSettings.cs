namespace OrchardCore.Contents.Models;

/// <summary>What a type lets be edited of what all items have.</summary>
public class CommonPartSettings
{
    /// <summary>Whether the editor asks when the item was made. Default: false.</summary>
    public bool DisplayDateEditor { get; set; }

    /// <summary>Whether the editor asks whose item it is. Default: false.</summary>
    public bool DisplayOwnerEditor { get; set; }
}

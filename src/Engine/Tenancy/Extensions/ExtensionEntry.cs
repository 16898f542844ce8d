using System.Reflection;

namespace OrchardCore.Environment.Extensions;

/// <summary>A loaded extension: its facts and its assembly's types.</summary>
public class ExtensionEntry
{
    public Assembly Assembly { get; set; } = null!;

    public IEnumerable<Type> ExportedTypes { get; set; } = [];

    public IExtensionInfo ExtensionInfo { get; set; } = null!;

    public bool IsError { get; set; }
}

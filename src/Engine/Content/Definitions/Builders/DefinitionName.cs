using OrchardCore.ContentManagement.Utilities;

namespace OrchardSite.Engine.Content.Definitions;

/// <summary>Names of types and parts become JSON properties, shapes and permissions, so they are held to letters and digits.</summary>
internal static class DefinitionName
{
    public static string Check(string? name, string kind)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException($"A {kind} needs a name.");
        }

        if (!char.IsLetter(name[0]) || !string.Equals(name, name.ToSafeName(), StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"'{name}' is not a name for a {kind}: a letter, then letters and digits.");
        }

        return name.IsReservedContentName()
            ? throw new ArgumentException($"'{name}' is reserved and cannot be the name of a {kind}.")
            : name;
    }
}

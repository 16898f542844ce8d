using System.Reflection;
using System.Runtime.CompilerServices;
using Module = OrchardCore.Modules.Module;

namespace OrchardSite.Engine.Tenancy.Extensions;

/// <summary>The classes that a module is made of: those of its assembly, or of its folder in an engine assembly.</summary>
internal static class ModuleTypes
{
    /// <summary>The classes of an assembly that can be components.</summary>
    public static Type[] Of(Assembly assembly) => [.. assembly.GetTypes().Where(IsComponent)];

    /// <summary>Those of an assembly's classes that belong to the module.</summary>
    public static IReadOnlyList<Type> Of(Module module, Type[] types) =>
        module.Folder.Length == 0 ? types : [.. types.Where(type => IsIn(type.Namespace, module))];

    /// <summary>Says whether a namespace belongs to a folder's module: <c>OrchardSite.Engine.{Room}.{Folder}</c>, or the module's id.</summary>
    public static bool IsIn(string? typeNamespace, Module module)
    {
        if (typeNamespace is null)
        {
            return false;
        }

        return StartsWithSegments(typeNamespace, module.ModuleInfo.Id)
            || (AfterSegments(typeNamespace, 3) is { } rest && StartsWithSegments(rest, module.Folder.Replace('/', '.')));
    }

    private static bool IsComponent(Type type) =>
        type is { IsClass: true, IsAbstract: false } && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static string? AfterSegments(string text, int count)
    {
        var position = -1;
        for (var i = 0; i < count; i++)
        {
            position = text.IndexOf('.', position + 1);
            if (position < 0)
            {
                return null;
            }
        }

        return text[(position + 1)..];
    }

    private static bool StartsWithSegments(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) && (text.Length == prefix.Length || text[prefix.Length] == '.');
}

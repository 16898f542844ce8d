using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using YesSql;

namespace OrchardSite.Engine.Data.Stores;

/// <summary>
/// Names document types as Orchard Core does, <c>Namespace.Type, Assembly</c>, so that either engine can open the database:
/// types of the engine carry the assembly that Orchard Core has them in.
/// </summary>
internal sealed class StoredTypeNames : ITypeService
{
    /// <summary>Orchard Core's assemblies of types that the engine keeps elsewhere and whose project does not say so itself.</summary>
    private static readonly Dictionary<string, string> _orchardAssemblies = new(StringComparer.Ordinal)
    {
        ["OrchardCore.Environment.Shell.Descriptor.Models.ShellDescriptor"] = "OrchardCore.Abstractions",
        ["OrchardCore.Data.Migration.Records.DataMigrationRecord"] = "OrchardCore.Data",
        ["OrchardCore.ContentManagement.ContentItem"] = "OrchardCore.ContentManagement.Abstractions",
        ["OrchardCore.ContentManagement.Metadata.Records.ContentDefinitionRecord"] = "OrchardCore.ContentManagement.Abstractions",
        ["OrchardCore.Settings.SiteSettings"] = "OrchardCore.Settings",
        ["OrchardCore.Roles.Models.RolesDocument"] = "OrchardCore.Roles",
        ["OrchardCore.Users.Models.User"] = "OrchardCore.Users.Core",
        ["OrchardCore.Media.Models.MediaProfilesDocument"] = "OrchardCore.Media",
        ["OrchardCore.Queries.Core.Models.QueriesDocument"] = "OrchardCore.Queries.Core",
        ["OrchardCore.AdminMenu.Models.AdminMenuList"] = "OrchardCore.AdminMenu",
        ["OrchardCore.RateLimits.Models.RateLimitPolicyDocument"] = "OrchardCore.RateLimits.Core",
    };

    // Facts of the program, the same for all stores; reading them from the assemblies' attributes takes long.
    private static readonly ConditionalWeakTable<Type, string> _written = new();

    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);

    public string this[Type t]
    {
        get => _names.TryGetValue(t, out var name) ? name : Add(t, NameOf(t));
        set => Add(t, value);
    }

    public Type this[string s] => _types.TryGetValue(s, out var type) ? type : Add(s, Find(s));

    /// <summary>The name that objects of a type are stored under.</summary>
    internal static string NameOf(Type type) => _written.GetValue(type, Read);

    private static string Read(Type type)
    {
        if (type.GetCustomAttribute<SimplifiedTypeNameAttribute>() is { } simplified)
        {
            return simplified.Name;
        }

        var fullName = type.FullName ?? throw new NotSupportedException($"The type '{type}' has no name to store documents under.");
        var assembly = type.Assembly.GetCustomAttributes<StoredTypeAttribute>().FirstOrDefault(stored => stored.Type == type)?.AssemblyName
            ?? (_orchardAssemblies.TryGetValue(fullName, out var known) ? known : type.Assembly.GetName().Name);
        return $"{fullName}, {assembly}";
    }

    private static Type Find(string name)
    {
        var comma = name.LastIndexOf(", ", StringComparison.Ordinal);
        var fullName = comma < 0 ? name : name[..comma];
        var candidates =
            from assembly in AppDomain.CurrentDomain.GetAssemblies()
            where !assembly.IsDynamic
            let type = assembly.GetType(fullName)
            where type is not null && NameOf(type) == name
            select type;
        return candidates.FirstOrDefault()
            ?? throw new InvalidOperationException($"No type is known for documents stored as '{name}'.");
    }

    private string Add(Type type, string name)
    {
        _types[name] = type;
        return _names[type] = name;
    }

    private Type Add(string name, Type type)
    {
        _names[type] = name;
        return _types[name] = type;
    }
}

using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using OrchardCore.Admin;

namespace OrchardSite.EndToEnd.Tests.Security;

/// <summary>An action of the admin, of whatever module, with an address that leads to it.</summary>
public sealed partial record AdminAction(string Verb, string Path)
{
    private const string DefaultTemplate = "{area}/{controller}/{action}";

    /// <summary>All that the program's modules have, so that one that is added is among them.</summary>
    public static IReadOnlyList<AdminAction> All { get; } = [.. Directory
        .GetFiles(AppContext.BaseDirectory, "*.dll")
        .Where(file => System.IO.Path.GetFileName(file) is { } name && (name.StartsWith("OrchardSite.Engine.", StringComparison.Ordinal) || name.StartsWith("Procuratorate.", StringComparison.Ordinal)) && !name.Contains(".Tests.", StringComparison.Ordinal))
        .SelectMany(file => Assembly.LoadFrom(file).GetTypes())
        .Where(type => type.IsSubclassOf(typeof(ControllerBase)) && !type.IsAbstract)
        .SelectMany(Of)
        .Distinct()];

    private static IEnumerable<AdminAction> Of(Type controller)
    {
        var name = controller.Name[..^"Controller".Length];
        var area = controller.GetCustomAttribute<AreaAttribute>()?.RouteValue ?? controller.Assembly.GetName().Name!;
        var common = controller.GetCustomAttribute<AdminAttribute>() ?? (name == "Admin" ? new AdminAttribute() : null);
        var actions = controller.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(NonActionAttribute)) && method.GetBaseDefinition() == method)
            .ToLookup(method => method.GetCustomAttribute<ActionNameAttribute>()?.Name ?? method.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var action in actions)
        {
            var attribute = action.Select(method => method.GetCustomAttribute<AdminAttribute>()).FirstOrDefault(found => found is not null) ?? common;
            if (attribute is null)
            {
                continue;
            }

            var path = (attribute.Template ?? DefaultTemplate).Replace("{area}", area, StringComparison.Ordinal).Replace("{controller}", name, StringComparison.Ordinal).Replace("{action}", action.Key, StringComparison.Ordinal);
            foreach (var verb in action.SelectMany(Verbs).Distinct())
            {
                yield return new AdminAction(verb, $"Admin/{Parameter().Replace(path, "x")}".TrimEnd('/'));
            }
        }
    }

    private static IEnumerable<string> Verbs(MethodInfo method) =>
        method.GetCustomAttributes().OfType<IActionHttpMethodProvider>().SelectMany(provider => provider.HttpMethods).DefaultIfEmpty("GET").Where(verb => verb is "GET" or "POST");

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}

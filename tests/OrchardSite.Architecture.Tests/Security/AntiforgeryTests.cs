using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace OrchardSite.Architecture.Tests.Security;

/// <summary>A page of another site cannot have a visitor's browser change anything here: every action that takes a post asks for a token.</summary>
public sealed class AntiforgeryTests
{
    /// <summary>What proves in another way where a request came from: the secret of a set-up, and the token that the scheme Api asks for.</summary>
    private static readonly string[] _others = ["SetupController", "TenantApiController"];

    private static readonly string[] _safe = ["GET", "HEAD", "OPTIONS"];

    [Fact]
    public void Post_ToAnyAction_AsksForAToken()
    {
        var actions = Controllers().SelectMany(Posts).ToArray();

        Assert.NotEmpty(actions);
        Assert.Empty(actions.Where(action => !AsksForToken(action)).Select(action => $"{action.ReflectedType}.{action.Name}"));
    }

    private static IEnumerable<Type> Controllers() => EngineAssemblies.ByArea.Values
        .Concat(Directory.GetFiles(AppContext.BaseDirectory, "Procuratorate.*.dll").Select(Assembly.LoadFrom))
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.IsSubclassOf(typeof(ControllerBase)) && !type.IsAbstract && !_others.Contains(type.Name));

    private static IEnumerable<MethodInfo> Posts(Type controller) => controller
        .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(method => method.GetCustomAttributes().OfType<IActionHttpMethodProvider>().Any(verbs => verbs.HttpMethods.Except(_safe, StringComparer.OrdinalIgnoreCase).Any()));

    private static bool AsksForToken(MethodInfo action) =>
        !action.IsDefined(typeof(IgnoreAntiforgeryTokenAttribute))
        && new MemberInfo[] { action, action.ReflectedType! }.Any(member =>
            member.IsDefined(typeof(ValidateAntiForgeryTokenAttribute)) || member.IsDefined(typeof(AutoValidateAntiforgeryTokenAttribute)));
}

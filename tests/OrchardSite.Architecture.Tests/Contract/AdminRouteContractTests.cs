using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace OrchardSite.Architecture.Tests.Contract;

/// <summary>The screens of the admin have Orchard's addresses and the names that links are made with.</summary>
public sealed partial class AdminRouteContractTests
{
    [Fact]
    public void AdminRoutes_OfTheModulesThatAreThere_AreOrchards()
    {
        var own = EngineAssemblies.ByArea.Values
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(ControllerBase)))
            .SelectMany(type => type.GetMethods().Cast<MemberInfo>().Append(type))
            .Select(member => member.GetCustomAttribute<AdminAttribute>())
            .OfType<AdminAttribute>()
            .Select(route => $"{route.Template} as {route.RouteName}")
            .ToHashSet(StringComparer.Ordinal);

        LeftOut.AssertIsAll("left-out-admin-routes.txt", Listings.Read("left-out-admin-routes.txt"), Listings.OfModulesThatAreThere()
            .SelectMany(listing => Route().Matches(listing))
            .Select(match => $"{match.Groups["template"].Value} as {match.Groups["name"].Value}")
            .Where(route => !own.Contains(route)));
    }

    [GeneratedRegex("""\[OrchardCore\.Admin\.Admin\("(?<template>[^"]*)", "(?<name>[^"]*)"\)\]""")]
    private static partial Regex Route();
}

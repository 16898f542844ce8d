using Microsoft.AspNetCore.Mvc.Filters;
using OrchardSite.Engine.Display.Admin;

namespace OrchardCore.Admin;

/// <summary>
/// A controller or action of the admin: shown in the admin theme, under the admin's address.
/// The template is relative to that address; <c>{area}</c>, <c>{controller}</c> and <c>{action}</c> stand for names.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false, Inherited = true)]
public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    public const string NameFromControllerAndAction = "{controller}{action}";

    public AdminAttribute(string? template = null, string? routeName = null)
    {
        Template = template;
        RouteName = routeName;
    }

    public string? Template { get; set; }

    public string? RouteName { get; set; }

    public static void Apply(HttpContext context) => context.Items[AdminRequest.Key] = AdminRequest.Key;

    public static bool IsApplied(HttpContext context) => context.Items.ContainsKey(AdminRequest.Key);

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        Apply(context.HttpContext);
        return next();
    }
}

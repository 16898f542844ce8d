using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace OrchardSite.Engine.Cms.Contents.Api;

/// <summary>The REST address of published content: <c>GET api/content/{contentItemId}</c>.</summary>
internal static class ContentApi
{
    public static IEndpointRouteBuilder MapContentApi(this IEndpointRouteBuilder routes)
    {
        // A request delegate: any other has code made for it at the start of each tenant.
        routes.MapGet("api/content/{contentItemId}", AnswerAsync).DisableAntiforgery();
        return routes;
    }

    private static async Task AnswerAsync(HttpContext context) => await (await GetAsync(context)).ExecuteAsync(context);

    private static async Task<IResult> GetAsync(HttpContext context)
    {
        var contentItemId = (string)context.GetRouteValue("contentItemId")!;
        var contentManager = context.RequestServices.GetRequiredService<IContentManager>();
        var authorization = context.RequestServices.GetRequiredService<IAuthorizationService>();
        if (!await authorization.AuthorizeAsync(context.User, CommonPermissions.AccessContentApi))
        {
            return Refuse(context);
        }

        var contentItem = await contentManager.GetAsync(contentItemId);
        if (contentItem is null)
        {
            return Results.NotFound();
        }

        if (!await authorization.AuthorizeAsync(context.User, CommonPermissions.ViewContent, contentItem))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(JsonSerializer.Serialize(contentItem, JOptions.Default), "application/json");
    }

    /// <summary>A program is told by the status, not sent to a sign-in page.</summary>
    private static IResult Refuse(HttpContext context) =>
        Results.StatusCode(context.User.Identity?.IsAuthenticated == true ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);
}

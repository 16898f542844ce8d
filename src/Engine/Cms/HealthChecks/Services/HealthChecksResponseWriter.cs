using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using OrchardCore.HealthChecks;
using OrchardCore.HealthChecks.Models;
using OrchardCore.HealthChecks.Services;

namespace OrchardSite.Engine.Cms.HealthChecks.Services;

/// <summary>Says the state, and with details each check's name and state; never an exception, which may name a server or a password.</summary>
internal sealed class HealthChecksResponseWriter(IOptions<HealthChecksOptions> options) : IHealthChecksResponseWriter
{
    public Task WriteResponseAsync(HttpContext context, HealthReport report) => options.Value.ShowDetails
        ? context.Response.WriteAsJsonAsync(
            new HealthCheckResponse
            {
                Status = report.Status.ToString(),
                Duration = report.TotalDuration,
                HealthChecks = report.Entries.Select(entry => new HealthCheckEntry { Name = entry.Key, Status = entry.Value.Status.ToString(), Description = entry.Value.Description }),
            },
            context.RequestAborted)
        : context.Response.WriteAsync(report.Status.ToString(), context.RequestAborted);
}

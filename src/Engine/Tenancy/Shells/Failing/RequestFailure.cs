using System.Data.Common;
using Microsoft.AspNetCore.Http;

namespace OrchardSite.Engine.Tenancy.Shells.Failing;

/// <summary>The exception that a request ended with, kept for whoever stands before the page that told the visitor of it.</summary>
internal sealed record RequestFailure(Exception Exception)
{
    /// <summary>The failure of a request, if it was that the tenant's database was lost or broken.</summary>
    public static DbException? LostDatabase(HttpContext context)
    {
        for (var exception = context.Features.Get<RequestFailure>()?.Exception; exception is not null; exception = exception.InnerException)
        {
            if (exception is DbException database && SqliteFailure.IsLost(database))
            {
                return database;
            }
        }

        return null;
    }
}

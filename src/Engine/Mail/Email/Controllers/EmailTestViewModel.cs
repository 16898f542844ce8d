using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardSite.Engine.Mail.Email.Controllers;

internal sealed class EmailTestViewModel
{
    public string? Provider { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Cc { get; set; }

    public string? Bcc { get; set; }

    public string? ReplyTo { get; set; }

    public string? Subject { get; set; }

    public string? Body { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Providers { get; set; } = [];
}

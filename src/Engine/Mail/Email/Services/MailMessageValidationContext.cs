using Microsoft.Extensions.Localization;

namespace OrchardCore.Email;

/// <summary>What is wrong with a message, by the part of it.</summary>
public class MailMessageValidationContext(IEmailProvider provider)
{
    public IEmailProvider Provider { get; } = provider;

    public Dictionary<string, List<LocalizedString>> Errors { get; } = [];
}

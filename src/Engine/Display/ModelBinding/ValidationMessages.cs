using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace OrchardSite.Engine.Display.ModelBinding;

/// <summary>Gives validation attributes without a message of their own one that the localizer knows; MVC translates no other.</summary>
internal sealed class ValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.Attributes.OfType<ValidationAttribute>().Where(IsPlain))
        {
            attribute.ErrorMessage = Message(attribute) ?? attribute.ErrorMessage;
        }
    }

    private static bool IsPlain(ValidationAttribute attribute) =>
        attribute.ErrorMessage == Default(attribute) && attribute.ErrorMessageResourceName is null;

    // These two answer with the framework's message where the others answer with none.
    private static string? Default(ValidationAttribute attribute) => attribute switch
    {
        UrlAttribute => new UrlAttribute().ErrorMessage,
        EmailAddressAttribute => new EmailAddressAttribute().ErrorMessage,
        _ => null,
    };

    private static string? Message(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "The {0} field is required.",
        StringLengthAttribute { MinimumLength: > 0 } => "{0} must have between {2} and {1} characters.",
        StringLengthAttribute or MaxLengthAttribute => "{0} must have no more than {1} characters.",
        MinLengthAttribute => "{0} must have at least {1} characters.",
        RangeAttribute => "{0} must be between {1} and {2}.",
        UrlAttribute => "{0} must be a full address that starts with http:// or https://.",
        EmailAddressAttribute => "{0} must be an e-mail address.",
        CompareAttribute => "{0} and {1} must be the same.",
        RegularExpressionAttribute or DataTypeAttribute => "{0} is not written as it must be.",
        _ => null,
    };
}

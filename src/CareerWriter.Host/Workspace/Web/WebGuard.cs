using CareerWriter.Host.State;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace CareerWriter.Host.Workspace.Web;

/// <summary>
/// Stands before every answer of the workspace: only pages of this machine may ask, only the page itself may change anything, and what is sent may not be
/// framed, guessed at or extended by scripts of others.
/// </summary>
/// <param name="antiforgery">Tells the page's own requests from those of other pages.</param>
/// <param name="options">Names the hosts, bounds what is sent.</param>
/// <param name="logger">Where refusals are noted.</param>
internal sealed partial class WebGuard(IAntiforgery antiforgery, WorkspaceOptions options, ILogger<WebGuard> logger) : IEndpointFilter
{
    /// <summary>The header that carries the antiforgery token.</summary>
    public const string TokenHeader = "X-Workspace-Token";

    /// <summary>What the page may load and where it may be shown.</summary>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private readonly IReadOnlyList<string> _hosts = WorkspaceOptions.Items(options.Hosts);

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        Secure(http.Response.Headers);
        if (!_hosts.Contains(http.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            Log.HostRefused(logger);
            return Answers.Refused(StatusCodes.Status400BadRequest, Words.Host);
        }

        try
        {
            if (HttpMethods.IsPost(http.Request.Method))
            {
                http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = options.MostBytes;
                await antiforgery.ValidateRequestAsync(http);
            }

            return await next(context);
        }
        catch (AntiforgeryValidationException)
        {
            return Answers.Refused(StatusCodes.Status403Forbidden, Words.Token);
        }
        catch (BadHttpRequestException wrong)
        {
            return Answers.Refused(wrong.StatusCode, wrong.StatusCode == StatusCodes.Status413PayloadTooLarge ? Words.TooLarge : Words.Unread);
        }
        catch (InvalidDataException)
        {
            return Answers.Refused(StatusCodes.Status413PayloadTooLarge, Words.TooLarge);
        }
        catch (StoreUnavailableException)
        {
            Log.StoreUnavailable(logger);
            return Answers.Refused(StatusCodes.Status503ServiceUnavailable, Words.Unavailable);
        }
    }

    private static void Secure(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "a request under another host name was refused; Workspace:Hosts names those that are answered")]
        public static partial void HostRefused(ILogger logger);

        [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "the workspace could not answer: the store did not")]
        public static partial void StoreUnavailable(ILogger logger);
    }

    private static class Words
    {
        public const string Host = "이 이름으로는 작업 공간을 열 수 없습니다. 주소를 127.0.0.1이나 localhost로 바꿔 주세요.";
        public const string Token = "페이지가 오래되었습니다. 새로 고친 뒤 다시 시도해 주세요.";
        public const string TooLarge = "한 번에 보내기에는 너무 큽니다. 파일을 나누어 올려 주세요.";
        public const string Unread = "요청을 읽을 수 없습니다. 페이지를 새로 고친 뒤 다시 시도해 주세요.";
        public const string Unavailable = "지금은 저장할 수 없습니다. 적으신 내용은 그대로 두었고, 곧 다시 보냅니다.";
    }
}
